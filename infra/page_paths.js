// What is no file is a path inside the page, and gets the page's start.
function handler(event) {
  var request = event.request;
  if (!request.uri.split("/").pop().includes(".")) {
    request.uri = "/index.html";
  }
  return request;
}
