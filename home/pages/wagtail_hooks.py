"""What this room adds to Wagtail; the doing stands elsewhere."""

from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin.staticfiles import versioned_static

from .staff.publication import refusal
from .views import keep_from_caches, turn_away

hooks.register("before_serve_page", turn_away)


@hooks.register("on_serve_page")
def private_for_staff(serve_next):
    """Pages for signed-in people are never cached."""

    def serve(page, request, args, kwargs):
        return keep_from_caches(serve_next(page, request, args, kwargs), request)

    return serve


@hooks.register("insert_global_admin_css")
def style_of_lists():
    """Lists that fit a narrow screen."""
    return format_html('<link rel="stylesheet" href="{}">', versioned_static("css/admin.css"))


@hooks.register("insert_editor_js")
def publish_after_saving():
    """What an editor presses waits for what Wagtail saves by itself."""
    return format_html('<script type="module" src="{}"></script>', versioned_static("js/publish-after-saving.js"))


@hooks.register("before_edit_page", order=-10)
def explain_refused_publication(request, page):
    """Before wagtail-localize takes the click: say why an untranslated page does not go live."""
    return refusal(request, page)
