/** Long enough for any browser to fetch what is saved. */
const A_MINUTE = 60_000;

/** Saves a text as a file. The link is in no document, so nothing around us hears of it. */
export function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, A_MINUTE);
}
