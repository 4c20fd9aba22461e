// Tells the page around this frame how tall it is, at once and whenever that changes: in our own words, and in those of WordPress, which
// hands a frame its secret in the address and lets it ask for a link to be opened. A height is no secret: any page may know it.
(function () {
  if (parent === window)
    return;
  var secret = (/[#&?]secret=([a-zA-Z0-9]+)/.exec(location.hash) || [])[1];

  function tell() {
    var height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ type: 'treaty-status', height: height }, '*');
    if (secret)
      parent.postMessage({ message: 'height', value: height, secret: secret }, '*');
  }

  tell();
  addEventListener('load', tell);
  if (window.ResizeObserver)
    new ResizeObserver(tell).observe(document.documentElement);
  else
    addEventListener('resize', tell);
  // A details element that opens changes the height without a resize of the window.
  document.addEventListener('toggle', tell, true);

  if (secret)
    document.addEventListener('click', function (event) {
      var link = event.target.closest('a[href]');
      if (!link)
        return;
      // The frame is sandboxed: it may open nothing itself.
      event.preventDefault();
      parent.postMessage({ message: 'link', value: link.href, secret: secret }, '*');
    });
})();
