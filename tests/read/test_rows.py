from oit_checker.read.rows import Box, rows


def box(word: str, left: int, top: int, wide: int = 40) -> Box:
    return Box(word, left, left + wide, top, 20, 90.0)


def words(*pieces: list[Box]) -> list[list[str]]:
    return [[box.word for box in row] for row in rows(pieces)]


def test_pieces_at_one_height_become_a_line_and_lines_stand_from_above() -> None:
    assert words([box("ค", 0, 100)], [box("ข", 50, 2)], [box("ก", 0, 0)]) == [["ก", "ข"], ["ค"]]


def test_a_tilted_line_is_followed_from_piece_to_piece() -> None:
    assert words(*([box(word, 50 * n, 8 * n)] for n, word in enumerate("กขคง"))) == [["ก", "ข", "ค", "ง"]]


def test_columns_far_from_each_other_stay_apart() -> None:
    assert words([box("ก", 0, 0)], [box("ข", 300, 0)]) == [["ก"], ["ข"]]
