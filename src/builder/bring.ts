/** Where the builder itself comes from: the scripts of the build lie one folder above. */
const from = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

const brought = new Set<string>();

/** Brings the words of a script for the preview, once; they lie beside the builder, on a disk too. */
export function bring(name: string): void {
  if (brought.has(name)) return;
  brought.add(name);
  const script = document.createElement('script');
  script.src = new URL(`../${name}`, from).href;
  document.head.append(script);
}
