"""From an uploaded scan to a found page, one page a turn; nothing stops for a page that cannot be read."""

import pytest

from backstage import queue
from backstage.models import Job
from search.extract import ocr, reading, scans
from search.models import ExtractedText, ScannedPage
from search.ticks import read_files
from tests.factories import pages
from tests.search import drawn

pytestmark = pytest.mark.django_db
State = ScannedPage.State


@pytest.fixture
def tesseract() -> None:
    drawn.need_tesseract()


@pytest.fixture
def in_place_of_tesseract(monkeypatch):
    """Every page says its number and the languages; those in the list cannot be read."""
    bad: list[int] = []

    def read_page(path, number, languages):
        if number in bad:
            raise ocr.Unreadable("it could not be drawn")
        return f"page {number} {languages}"

    monkeypatch.setattr(ocr, "read_page", read_page)
    monkeypatch.setattr(ocr, "installed", lambda: frozenset(ocr.NAMES.values()))
    return bad


@pytest.mark.parametrize("code", ["nonsense", "#!/nowhere/at/all\n"])
def test_a_tesseract_that_cannot_be_started_is_none(code, tmp_path, settings):
    path = tmp_path / "tesseract"
    path.write_text(code)
    path.chmod(0o755)
    settings.TESSERACT = str(path)
    assert ocr.installed() == frozenset()
    assert ocr.languages_for("ka") == ""


@pytest.mark.both_databases
@pytest.mark.parametrize(
    "told", [{"state": "broken", "problem": "no part \x00"}, {"state": "\x00owned", "text": "a\x00"}]
)
def test_whatever_the_reader_says_can_be_kept(told, monkeypatch):
    monkeypatch.setattr(reading, "ask", lambda *_: told)
    file = upload(b"some letters", name="notes.txt")
    assert reading.text_of(file.file, file.file_hash).state == ExtractedText.State.BROKEN


def test_no_scan_makes_a_text_without_end(monkeypatch):
    monkeypatch.setattr("search.models.extracted_text.MOST_TEXT", 25)
    file = ExtractedText.objects.create(sha1="1" * 40, state=ExtractedText.State.EMPTY)
    rows = [ScannedPage(file=file, number=number, state=State.READ, text="წყალი " * 2) for number in range(1, 9)]
    ScannedPage.objects.bulk_create(rows)
    assert file.whole_text == "წყალი წყალი \fწყალი წყალი "[:25]


def upload(content: bytes, name: str = "scan.pdf", **fields):
    return pages.document("სკანი", content=content, name=name, **{"language": "ka"} | fields)


def blank(number: int) -> bytes:
    return drawn.scan(*[drawn.page().resize((200, 300))] * number)


def worker(rounds: int = 100) -> None:
    """What the worker does, until nothing is due."""
    for _ in range(rounds):
        if not queue.drain() + queue.drain(limit=1, slow=True):
            return
    raise AssertionError("it never ends")


def states() -> list[str]:
    return list(ScannedPage.objects.order_by("file", "number").values_list("state", flat=True))


@pytest.mark.usefixtures("tesseract")
class TestFinding:
    def test_a_word_on_the_second_page_of_a_scan(self, home, client):
        content = drawn.scan(drawn.page(), drawn.page(*drawn.GEORGIAN))
        pages.act(pages.act_index(home), file=upload(content))
        worker()
        [hit] = client.get("/api/search/", {"q": "რეზერვუარი", "kind": "file"}).json()["results"]
        assert hit["file"]["page"] == 2
        read = ExtractedText.objects.get(format="pdf")
        assert read.scanned == {2: "\n".join(drawn.GEORGIAN)}
        assert states() == [State.READ, State.READ]

    def test_a_word_on_a_photograph_of_a_paper(self, home, client):
        content = drawn.picture(drawn.page(*drawn.GEORGIAN))
        pages.act(pages.act_index(home), file=upload(content, "protocol.png"))
        worker()
        [hit] = client.get("/api/search/", {"q": "რეზერვუარი", "kind": "file"}).json()["results"]
        assert hit["title"] == "სკანი"

    def test_letters_stay_letters_and_only_the_pictures_are_read(self, home):
        file = upload(drawn.half_a_scan("poplar", drawn.page(*drawn.GEORGIAN)))
        worker()
        read = reading.text_of(file.file, file.file_hash)
        assert [part.strip() for part in read.whole_text.split("\f")] == ["poplar", "\n".join(drawn.GEORGIAN)]
        assert list(read.scanned) == [2]

    def test_the_record_says_which_pages_were_pictures(self, home):
        file = upload(drawn.half_a_scan("poplar", drawn.page(*drawn.GEORGIAN)))
        worker()
        file.shown_on = home
        assert file.search_record().scanned_pages == (2,)


class TestOnePageATurn:
    def test_everything_quick_comes_in_between(self, home, in_place_of_tesseract):
        upload(blank(3))
        queue.drain(limit=1, slow=True)  # the file itself
        for read in (1, 2, 3):
            assert queue.drain(limit=1, slow=True) == 1
            assert states() == [State.READ] * read + [State.WAITING] * (3 - read)
        assert not Job.objects.filter(kind="search.scan").exists()

    def test_two_files_take_turns(self, home, in_place_of_tesseract):
        upload(blank(2))
        upload(blank(3))
        queue.drain(limit=4, slow=True)
        assert states() == [State.READ, State.WAITING, State.READ, State.WAITING, State.WAITING]

    def test_a_page_that_cannot_be_read_is_marked_and_the_next_one_read(self, home, in_place_of_tesseract):
        in_place_of_tesseract.append(2)
        upload(blank(3))
        worker()
        assert states() == [State.READ, State.FAILED, State.READ]
        assert ScannedPage.objects.get(number=2).problem == "it could not be drawn"
        assert ExtractedText.objects.get().whole_text == "page 1 kat+eng\f\fpage 3 kat+eng"

    def test_a_page_that_ends_the_worker_is_given_up(self, home, in_place_of_tesseract):
        upload(blank(2))
        queue.drain(limit=1, slow=True)
        ScannedPage.objects.filter(number=1).update(tries=scans.MOST_TRIES)
        worker()
        assert states() == [State.FAILED, State.READ]

    def test_a_file_that_is_away_waits_and_is_not_given_up(self, home, in_place_of_tesseract):
        file = upload(blank(1))
        queue.drain(limit=1, slow=True)
        file.file.storage.delete(file.file.name)
        for _day in range(scans.MOST_TRIES + 1):
            read_files()
            worker()
        assert states() == [State.WAITING]
        assert ScannedPage.objects.get().tries == 0

    def test_failed_pages_are_tried_again_when_asked(self, home, in_place_of_tesseract):
        in_place_of_tesseract.append(1)
        upload(blank(2))
        worker()
        in_place_of_tesseract.clear()
        scans.ask_again(ExtractedText.objects.get())
        worker()
        assert states() == [State.READ, State.READ]

    def test_the_index_hears_of_it_now_and_then(self, home, in_place_of_tesseract, monkeypatch):
        monkeypatch.setattr(scans, "BATCH", 2)
        heard = []
        monkeypatch.setattr(scans.indexing, "refresh", lambda source, pk: heard.append(states().count(State.READ)))
        upload(blank(5))
        worker()
        assert heard == [0, 2, 4, 5]  # the file itself first

    def test_a_file_that_is_deleted_meanwhile_is_forgotten(self, home, in_place_of_tesseract):
        file = upload(blank(2))
        queue.drain(limit=1, slow=True)
        file.delete()
        worker()
        assert states() == [State.WAITING, State.WAITING]
        read_files()
        assert not ExtractedText.objects.exists()


class TestLanguages:
    def test_the_documents_language_is_told_to_tesseract(self, home, in_place_of_tesseract):
        upload(blank(1), language="hy")
        worker()
        assert ScannedPage.objects.get().languages == "hye+eng"

    def test_another_language_said_later_has_it_read_anew(self, home, in_place_of_tesseract):
        file = upload(blank(2), language="ru")
        worker()
        file.language = "uk"
        file.save()
        worker()
        assert set(ScannedPage.objects.values_list("languages", "text")) == {
            ("ukr+eng", "page 1 ukr+eng"),
            ("ukr+eng", "page 2 ukr+eng"),
        }

    def test_another_title_costs_nothing(self, home, in_place_of_tesseract):
        file = upload(blank(2))
        worker()
        ScannedPage.objects.update(text="kept")
        file.title = "სხვა"
        file.save()
        worker()
        assert set(ScannedPage.objects.values_list("text", flat=True)) == {"kept"}


class TestWithoutTesseract:
    def test_the_pages_wait_and_are_read_once_it_is_installed(self, home, settings, in_place_of_tesseract, monkeypatch):
        with monkeypatch.context() as without:
            without.setattr(ocr, "installed", frozenset)
            upload(blank(2))
            worker()
            read_files()
            worker()
            assert states() == [State.WAITING, State.WAITING]
        read_files()
        worker()
        assert states() == [State.READ, State.READ]

    def test_a_file_from_before_anybody_read_files_is_read(self, home, in_place_of_tesseract):
        upload(blank(1))
        Job.objects.all().delete()
        read_files()
        worker()
        assert states() == [State.READ]

    def test_readers_that_learned_something_keep_what_tesseract_has_read(self, home, in_place_of_tesseract):
        upload(blank(2))
        worker()
        ExtractedText.objects.update(reader=0)
        ScannedPage.objects.update(text="kept")
        read_files()
        worker()
        assert list(ScannedPage.objects.values_list("text", flat=True)) == ["kept", "kept"]
        assert ExtractedText.objects.get().reader == reading.READER


class TestShortLook:
    def test_what_is_too_slow_is_left_to_the_worker(self, home):
        file = upload(blank(1))
        with pytest.raises(reading.TooSlow):
            reading.text_of(file.file, file.file_hash, seconds=0.01)
        assert not ExtractedText.objects.exists()
