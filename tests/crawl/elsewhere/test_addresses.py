"""What is known of an address elsewhere before it is asked."""

import pytest

from oit_checker.crawl.elsewhere import ADAPTERS, is_known
from oit_checker.crawl.elsewhere.opener import adapter_of, ways_of

DRIVE, DOCS = "https://drive.google.com", "https://docs.google.com"
FILE = f"{DRIVE}/uc?export=download&id=1AbC-d_E"


@pytest.mark.parametrize(
    "url",
    [
        f"{DRIVE}/file/d/1AbC-d_E/view",
        f"{DRIVE}/file/d/1AbC-d_E/view?usp=sharing",
        f"{DRIVE}/file/d/1AbC-d_E/preview",
        f"{DRIVE}/file/u/0/d/1AbC-d_E/edit",
        f"{DRIVE}/a/town.go.th/file/d/1AbC-d_E",
        f"{DRIVE}/uc?id=1AbC-d_E",
        f"{DRIVE}/uc?export=view&id=1AbC-d_E",
        f"{DRIVE}/u/1/uc?id=1AbC-d_E",
        FILE,
    ],
)
def test_a_file_is_asked_for_by_its_download_address(url: str) -> None:
    assert ways_of(url)[0] == FILE


def test_the_visitors_own_address_is_the_last_way() -> None:
    url = f"{DRIVE}/file/d/1AbC-d_E/view?usp=sharing"

    assert ways_of(url)[-1] == url


def test_the_key_of_an_old_link_is_kept() -> None:
    assert "resourcekey=0-Xy" in ways_of(f"{DRIVE}/file/d/1AbC-d_E/view?resourcekey=0-Xy")[0]
    assert "resourcekey=0-Xy" in ways_of(f"{DRIVE}/drive/folders/1AbC-d_E?resourcekey=0-Xy")[0]


@pytest.mark.parametrize(
    "url",
    [
        f"{DRIVE}/drive/folders/1AbC-d_E?usp=sharing",
        f"{DRIVE}/drive/u/0/folders/1AbC-d_E",
        f"{DRIVE}/drive/mobile/folders/1AbC-d_E",
        f"{DRIVE}/folderview?id=1AbC-d_E",
        f"{DRIVE}/embeddedfolderview?id=1AbC-d_E#list",
        f"{DRIVE}/a/town.go.th/folderview?id=1AbC-d_E&usp=sharing",
    ],
)
def test_a_folder_is_asked_for_by_its_listing(url: str) -> None:
    assert ways_of(url)[0] == f"{DRIVE}/embeddedfolderview?id=1AbC-d_E"


@pytest.mark.parametrize(
    ("url", "first"),
    [
        (f"{DOCS}/document/d/1x_Y/edit?usp=sharing", f"{DOCS}/document/d/1x_Y/export?format=pdf"),
        (f"{DOCS}/document/u/0/d/1x_Y/preview", f"{DOCS}/document/u/0/d/1x_Y/export?format=pdf"),
        (f"{DOCS}/spreadsheets/d/1x_Y/edit?gid=0", f"{DOCS}/spreadsheets/d/1x_Y/export?format=xlsx"),
        (f"{DOCS}/spreadsheets/d/1x_Y", f"{DOCS}/spreadsheets/d/1x_Y/export?format=xlsx"),
        (f"{DOCS}/presentation/d/1x_Y/view", f"{DOCS}/presentation/d/1x_Y/export/pdf"),
        (f"{DOCS}/spreadsheets/d/e/2PACX-1x/pubhtml", f"{DOCS}/spreadsheets/d/e/2PACX-1x/pub?output=xlsx"),
        (f"{DOCS}/document/d/e/2PACX-1x/pub", f"{DOCS}/document/d/e/2PACX-1x/pub"),
        (f"{DOCS}/document/d/1x_Y/export?format=docx", f"{DOCS}/document/d/1x_Y/export?format=docx"),
        (f"{DOCS}/forms/d/e/1FAI/viewform", f"{DOCS}/forms/d/e/1FAI/viewform"),
    ],
)
def test_a_document_of_an_editor_is_asked_for_as_a_file(url: str, first: str) -> None:
    assert ways_of(url)[0] == first


@pytest.mark.parametrize(
    "url",
    [
        f"{DOCS}/viewer?url=https%3A%2F%2Ftown.go.th%2Fplan.pdf&embedded=true",
        f"{DOCS}/gview?url=https://town.go.th/plan.pdf",
        f"{DRIVE}/viewerng/viewer?embedded=true&url=https://town.go.th/plan.pdf",
        "https://view.officeapps.live.com/op/view.aspx?src=https%3A%2F%2Ftown.go.th%2Fplan.pdf",
        "https://town.go.th/flowpaper/index.html?pdf=/plan.pdf",
        "https://town.go.th/pdfjs/web/viewer.html?file=/plan.pdf",
    ],
)
def test_a_viewer_is_never_asked_but_what_it_shows(url: str) -> None:
    assert ways_of(url) == ("https://town.go.th/plan.pdf",)


def test_a_viewer_of_a_drives_file_leads_to_the_file() -> None:
    assert ways_of(f"{DOCS}/viewer?url={DRIVE}/file/d/1AbC-d_E/view")[0] == FILE
    assert ways_of(f"{DOCS}/viewer?srcid=1AbC-d_E&pid=explorer")[0] == f"{DOCS}/uc?export=download&id=1AbC-d_E"


@pytest.mark.parametrize(
    ("url", "first"),
    [
        ("https://1drv.ms/b/s!AbCd?e=1", "https://api.onedrive.com/v1.0/shares/u!aHR0cHM6Ly8xZHJ2Lm1zL2IvcyFBYkNkP2U9MQ/root/content"),
        (
            "https://town-my.sharepoint.com/:b:/g/personal/a_b/EAb1?e=xY",
            "https://town-my.sharepoint.com/:b:/g/personal/a_b/EAb1?e=xY&download=1",
        ),
        ("https://onedrive.live.com/redir?resid=AB%21105&authkey=%21k", "https://onedrive.live.com/download?resid=AB%21105&authkey=%21k"),
        ("https://onedrive.live.com/?authkey=%21k&id=AB%21105", "https://onedrive.live.com/download?resid=AB%21105&authkey=%21k"),
        ("https://www.dropbox.com/s/abcd1234/plan.pdf?dl=0", "https://www.dropbox.com/s/abcd1234/plan.pdf?dl=1"),
        ("https://www.dropbox.com/scl/fi/abcd1234/plan.pdf?rlkey=x", "https://www.dropbox.com/scl/fi/abcd1234/plan.pdf?rlkey=x&dl=1"),
        ("https://anyflip.com/abcd/efgh/", "https://online.anyflip.com/abcd/efgh/files/basic-html/page1.html"),
        ("https://online.fliphtml5.com/abcd/efgh/index.html", "https://online.fliphtml5.com/abcd/efgh/files/basic-html/page1.html"),
        ("https://www.slideshare.net/slideshow/plan-2567/265000111", "https://www.slideshare.net/slideshow/plan-2567/265000111"),
    ],
)
def test_other_hosts_have_their_ways(url: str, first: str) -> None:
    assert ways_of(url)[0] == first


@pytest.mark.parametrize(
    "url",
    [
        "https://files.example/plan.html",
        "https://files.example/s/plan",
        "https://files.example/news.php?id=3",
        "https://files.example/download.php?id=3",
        "https://files.example/?pdf=3",
        "https://www.facebook.com/town/posts/1",
        "https://www.youtube.com/watch?v=1",
        "https://files.example/presentation/plan",
        "https://files.example/viewer",
    ],
)
def test_an_address_of_no_known_shape_is_asked_as_it_is(url: str) -> None:
    assert not is_known(url) and ways_of(url) == (url,)


def test_every_kind_has_its_name() -> None:
    assert len({adapter.name for adapter in ADAPTERS}) == len(ADAPTERS)
    assert adapter_of(FILE).name == "file"
