from oit_checker.judge.names import Namer, thin
from oit_checker.judge.rough import Rough
from tests.judge.helpers import EDITION

NAMES = tuple(map(thin, ("โครงสร้างส่วนราชการ", "ติดต่อองค์การบริหารส่วนตำบล", "แผนต่อต้านการทุจริต")))


def test_a_name_is_known_though_letters_were_taken_for_others_that_look_alike() -> None:
    found = Rough(NAMES).find(thin("โตฐงสร้างล่วนราขกาจ เทศบาลตำบลสมมุติ"))

    assert found and found[0] == NAMES[0] and found[1] == 0


def test_a_line_that_has_only_the_end_of_a_name_does_not_hold_it() -> None:
    rough = Rough(NAMES)

    assert rough.find(thin("องค์การบริหารส่วนตำบลสมมุติ")) is None
    assert rough.find(thin("ร่วมป้องกันและต่อต้านการทุจริต")) is None


def test_what_is_read_roughly_is_named_with_its_place() -> None:
    (naming, *_) = Namer(EDITION).roughly("แผนผังขั้นดอนการไห้บริกาธ")

    assert (naming.concept, naming.start) == ("service-manual", 0)
