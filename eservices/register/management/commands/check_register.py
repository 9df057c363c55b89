"""Prints every place where chains and seals of the register do not hold."""

from django.core.management.base import BaseCommand, CommandError

from eservices.register.seals import problems


class Command(BaseCommand):
    help = "Verifies the chains of all cases and the daily seals."

    def handle(self, *args: object, **options: object) -> None:
        found = 0
        for problem in problems():
            found += 1
            self.stderr.write(problem)
        if found:
            raise CommandError(f"{found} problems")
        self.stdout.write("Every chain and seal holds.")
