// Shows how a fan-out goes on. Without this file the page shows where it stood when it was opened.
(() => {
  const figure = document.querySelector("[data-progress]");
  if (!figure || !window.EventSource) {
    return;
  }
  const spoken = document.querySelector("[data-progress-spoken]");
  const sending = document.querySelector("[data-progress-sending]");
  const everyMillis = 15000;
  let lastSpoken = Date.now();

  const widths = (bar) => ({
    ".undelivered": bar.decided + bar.running + bar.undelivered,
    ".running": bar.decided + bar.running,
    ".decided": bar.decided,
  });

  const show = (told) => {
    Object.entries(widths(told.bar)).forEach(([part, width]) =>
      figure.querySelector(part).setAttribute("width", `${width}%`));
    figure.querySelector("figcaption").textContent = told.bar.text;
    sending.textContent = told.sending;
  };

  // Whoever listens instead of looking is not interrupted every second.
  const speak = (told, now) => {
    if (now || Date.now() - lastSpoken > everyMillis) {
      lastSpoken = Date.now();
      spoken.textContent = told.sending;
    }
  };

  const stream = new EventSource(figure.dataset.progress);
  stream.addEventListener("progress", (event) => {
    const told = JSON.parse(event.data);
    show(told);
    speak(told, false);
  });
  stream.addEventListener("done", (event) => {
    stream.close();
    const told = JSON.parse(event.data);
    show(told);
    speak(told, true);
  });
})();
