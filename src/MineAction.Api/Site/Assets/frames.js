// Gives every frame of the treaty status service on this page the height that it tells.
(function () {
  addEventListener('message', function (event) {
    var height = event.data && event.data.type === 'treaty-status' ? Math.min(Number(event.data.height) || 0, 20000) : 0;
    if (!height)
      return;
    var frames = document.querySelectorAll('iframe');
    for (var i = 0; i < frames.length; i++)
      if (frames[i].contentWindow === event.source)
        frames[i].height = height;
  });
})();
