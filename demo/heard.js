// Writes down what the elements tell the page.
const heard = document.getElementById('heard');

for (const name of ['lp-start', 'lp-end', 'lp-error']) {
  document.addEventListener(name, ({ detail }) => {
    const line = document.createElement('li');
    line.textContent = `${name} ${JSON.stringify(detail)}`;
    heard.append(line);
  });
}
