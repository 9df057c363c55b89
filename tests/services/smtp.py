"""A real SMTP server that keeps what it is given, refuses on request, and can go away and come back."""

import email
import re
import socket
from email.message import EmailMessage
from email.policy import default
from typing import Any

from aiosmtpd.controller import Controller

from .processes import free_port


class MailPeer:
    """Listens on one port for its whole life; `messages` are those it took, in order."""

    def __init__(self) -> None:
        self.port = free_port()
        self.messages: list[EmailMessage] = []
        self.refused: list[str] = []
        self._answers: dict[str, str] = {}
        self._controller: Controller | None = None

    @property
    def url(self) -> str:
        """For EMAIL_URL."""
        return f"smtp://127.0.0.1:{self.port}"

    def start(self) -> None:
        self._controller = Controller(self, hostname="127.0.0.1", port=self.port, enable_SMTPUTF8=True)
        self._controller.start()

    def stop(self) -> None:
        """Nobody listens any more; `start` brings it back on the same port."""
        if self._controller is not None:
            self._controller.stop()
            self._controller = None

    def refuse(self, address: str, answer: str = "550 5.1.1 No such user") -> None:
        """From now on answer this to mail for the address; 4xx asks to try again later, 5xx says no for good."""
        self._answers[address] = answer

    def accept(self, address: str) -> None:
        self._answers.pop(address, None)

    def clear(self) -> None:
        self.messages.clear()
        self.refused.clear()
        self._answers.clear()

    def to(self, address: str) -> list[EmailMessage]:
        """The messages this address was sent, oldest first."""
        return [message for message in self.messages if address in message["X-Envelope-To"].split()]

    # What aiosmtpd asks; it runs in the server's own thread.
    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any) -> str:  # noqa: N802
        if address in self._answers:
            self.refused.append(address)
            return self._answers[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802
        message = email.message_from_bytes(envelope.content, policy=default)
        message["X-Envelope-To"] = " ".join(envelope.rcpt_tos)
        self.messages.append(message)  # type: ignore[arg-type]
        return "250 Queued"


def text(message: EmailMessage) -> str:
    """The plain text of a message."""
    part = message.get_body(preferencelist=("plain",))
    return part.get_content() if part is not None else ""


def links(message: EmailMessage) -> list[str]:
    """The addresses written in the plain text."""
    return [found.rstrip(".,)") for found in re.findall(r"https?://\S+", text(message))]


def nobody_listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0
