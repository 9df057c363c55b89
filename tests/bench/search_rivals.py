"""What the search is measured against: Wagtail's own in the database, and tantivy with nothing around it."""

from collections.abc import Callable, Iterable
from pathlib import Path

import tantivy

from search.content import Record

Search = Callable[[str], int]  # how many were found, the first ten read
TOGETHER = 500  # pages a statement
FIELDS = ("title", "body")
FILTERS = ("content_type_id", "locale_id")  # kind and language: what Wagtail's search can count


def text_of(record: Record) -> str:
    """All that is found of it but the title."""
    return "\n".join(filter(None, (record.lead, record.body, record.attachments)))


def fill_wagtail(records: Iterable[Record]) -> None:
    """Wagtail's index of the pages that stand in the database already, with these texts."""
    from modelsearch import index
    from wagtail.models import Page
    from wagtail.search.backends import get_search_backend

    class PageWithText(Page):
        """A page as a town's page types are for Wagtail: a title, and a text."""

        search_fields = [*Page.search_fields, index.SearchField("text")]

        class Meta:
            proxy = True
            app_label = "wagtailcore"

    filled = get_search_backend().get_index_for_model(PageWithText)
    batch = []
    pages = PageWithText.objects.in_bulk()
    for record in records:
        page = pages.pop(int(record.pk))
        page.text = text_of(record)
        batch.append(page)
        if len(batch) == TOGETHER:
            filled.add_items(PageWithText, batch)
            batch.clear()
    if batch:
        filled.add_items(PageWithText, batch)


def wagtail_search(words: str, *, filters: bool = False) -> int:
    """As Wagtail's own examples do it: the first ten public pages and how many there are; no excerpts. With filters it
    also counts the results of each kind and language, as far as it goes towards a page of ours.
    """
    from wagtail.models import Page

    found = Page.objects.live().public().search(words.strip('"'))
    [page.title for page in found[:10]]
    for name in FILTERS if filters else ():
        found.facet(name)
    return found.count()


def fill_tantivy(folder: Path, records: Iterable[Record]) -> None:
    """Titles and texts cut by tantivy itself into words, and stored for its snippets."""
    builder = tantivy.SchemaBuilder()
    for field in FIELDS:
        builder.add_text_field(field, stored=True)
    folder.mkdir(parents=True)
    writer = tantivy.Index(builder.build(), path=str(folder)).writer(32_000_000, 1)
    for record in records:
        document = tantivy.Document()
        document.add_text("title", record.title)
        document.add_text("body", text_of(record))
        writer.add_document(document)
    writer.commit()
    writer.wait_merging_threads()


def tantivy_search(folder: Path) -> Search:
    """The best ten, how many there are, and a snippet of each, made by tantivy. A last word with a * is unfinished."""
    index = tantivy.Index.open(str(folder))
    index.config_reader("manual")
    index.reload()

    def search(words: str) -> int:
        searcher = index.searcher()
        if words.endswith("*"):
            query = _begun(index.schema, words[:-1].lower())
        else:
            query, _ = index.parse_query_lenient(words, [*FIELDS], conjunction_by_default=True)
        found = searcher.search(query, limit=10)
        cut = tantivy.SnippetGenerator.create(searcher, query, index.schema, "body")
        cut.set_max_num_chars(260)
        for _score, address in found.hits:
            document = searcher.doc(address)
            assert document.get_first("title")
            cut.snippet_from_doc(document).to_html()
        return found.count

    return search


def _begun(schema: tantivy.Schema, start: str) -> tantivy.Query:
    words = [tantivy.Query.phrase_prefix_query(schema, field, [start]) for field in FIELDS]
    return tantivy.Query.boolean_query([(tantivy.Occur.Should, word) for word in words])
