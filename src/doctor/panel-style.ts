/** The style of the panel; nothing of the page reaches it, and nothing of it the page. */
export const panelStyle = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto 0 0 auto !important;
  z-index: 2147483647 !important;
  inline-size: min(34rem, 100%) !important;
  color-scheme: light dark !important;
}
@media print {
  :host {
    display: none !important;
  }
}
* {
  box-sizing: border-box;
}
section {
  display: flex;
  flex-direction: column;
  max-block-size: min(70vh, 44rem);
  border: 2px solid;
  background: light-dark(#fff, #15191d);
  color: light-dark(#14191e, #eef2f5);
  font: 16px/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
header {
  padding: 12px 16px;
  border-block-end: 1px solid;
}
.findings {
  padding: 4px 16px 16px;
  overflow-y: auto;
}
h2,
h3,
p,
ul {
  margin: 0;
  padding: 0;
}
h2 {
  font-size: 18px;
}
h3,
summary {
  padding-block: 12px 4px;
  font-size: 16px;
  font-weight: 700;
}
summary {
  min-block-size: 44px;
  cursor: pointer;
}
ul {
  list-style: none;
}
li {
  margin-block-start: 8px;
  padding-inline-start: 12px;
  border-inline-start: 4px solid;
}
.error {
  border-color: light-dark(#a3161a, #ff9d95);
}
.warning {
  border-color: light-dark(#8a5a00, #f2c14e);
}
.note,
.ok {
  border-color: light-dark(#6b7680, #93a0aa);
}
.remove {
  font-weight: 600;
}
.group {
  font-weight: 600;
}
pre {
  margin: 4px 0 0;
  padding: 8px;
  background: light-dark(#eef1f4, #252c32);
  font: 14px/1.5 ui-monospace, monospace;
  white-space: pre-wrap;
}
.buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  margin-block-start: 8px;
}
button {
  min-block-size: 44px;
  padding: 8px 16px;
  border: 2px solid;
  border-radius: 4px;
  background: none;
  color: inherit;
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
:focus-visible {
  outline: 3px solid light-dark(#14191e, #eef2f5);
  outline-offset: 2px;
}
`;
