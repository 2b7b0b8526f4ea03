/** What any script of the page can measure of our elements: how high they are after every change. */
(() => {
  const { document } = window;
  const heights = (window.heights ??= []);
  document.addEventListener('DOMContentLoaded', () => {
    const observer = new window.ResizeObserver((entries) => {
      for (const { target } of entries) heights.push(target.offsetHeight);
    });
    observer.observe(document.querySelector('lp-risk-checker'));
  });
})();
