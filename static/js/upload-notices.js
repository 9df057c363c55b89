// A file was uploaded in a window that chooses a document: what the editor should know of it comes with the answer.
const jQuery = window.jQuery;

function warningsIn(answer) {
  try {
    return JSON.parse(answer).result?.warnings ?? [];
  } catch {
    return [];
  }
}

jQuery?.(document).on("ajaxSuccess", (_event, request, settings) => {
  if (!settings.url.includes("/documents/chooser/create/")) return;
  for (const text of warningsIn(request.responseText)) {
    document.dispatchEvent(new CustomEvent("w-messages:add", { detail: { text, type: "warning" } }));
  }
});
