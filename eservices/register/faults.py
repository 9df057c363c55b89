"""What a citizen is told when something of theirs could not be taken in, each with the way on."""

from django.utils.translation import gettext_lazy as _

NOT_REGISTERED = _(
    "We could not register this: a fault on our side. Nothing was sent and nothing is lost. "
    "Please press the button again in a few minutes."
)
DOES_NOT_FIT = _(
    "We could not register this: one of the answers does not fit into our register. Nothing was sent and nothing is "
    "lost. Please shorten the longest answers, or call us."
)
SERVICE_CLOSED = _(
    "City Hall no longer takes this through the site. Nothing was sent. What you wrote is kept for 30 days under the "
    "address of this page; copy its text and bring or post it, or call us."
)
FILES_GONE = _("Files that you chose earlier are no longer there. Please choose them again.")
