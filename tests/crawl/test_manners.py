"""How we behave as guests."""

import asyncio
import ipaddress

import pytest

from oit_checker.crawl.limits import Limits
from oit_checker.crawl.manners import Pace, rules_from
from oit_checker.model import Missed, Reason
from tests.crawl.test_sniff import resource

SERVER = ipaddress.ip_address("203.0.113.9")


class Clock:
    def __init__(self) -> None:
        self.time = 0.0

    async def sleep(self, seconds: float) -> None:
        self.time += seconds

    def now(self) -> float:
        return self.time


def starts(address: str, times: int, delay: float = 0.0, hold: float = 0.0) -> list[float]:
    clock = Clock()
    pace = Pace(Limits(pace=0.5), clock.sleep, clock.now)

    async def all_turns() -> list[float]:
        if hold:
            pace.hold(ipaddress.ip_address(address), hold)
        found = []
        for _ in range(times):
            async with pace.turn(ipaddress.ip_address(address), delay):
                found.append(clock.time)
        return found

    return asyncio.run(all_turns())


def test_requests_to_one_address_keep_their_distance() -> None:
    assert starts("203.0.113.9", 3) == [0.0, 0.5, 1.0]


def test_a_wish_for_more_distance_is_granted() -> None:
    assert starts("203.0.113.9", 2, delay=4.0) == [0.0, 4.0]


def test_this_machine_needs_no_pace() -> None:
    assert starts("127.0.0.1", 3) == [0.0, 0.0, 0.0]


def test_a_server_that_asked_to_wait_is_left_alone() -> None:
    assert starts("203.0.113.9", 1, hold=7.0) == [7.0]


def test_those_who_wait_already_are_held_too() -> None:
    clock = Clock()
    pace = Pace(Limits(pace=0.5), lambda seconds: asked_for_more(seconds), clock.now)

    async def asked_for_more(seconds: float) -> None:
        clock.time += seconds
        if clock.time == 0.5:
            pace.hold(SERVER, 7.0)

    async def second_turn() -> float:
        async with pace.turn(SERVER):
            pass
        async with pace.turn(SERVER):
            return clock.time

    assert asyncio.run(second_turn()) == 7.5


def test_no_more_than_two_are_inside_at_once() -> None:
    pace = Pace(Limits(pace=0.0), asyncio.sleep, lambda: 0.0)
    inside, most = 0, 0

    async def visit() -> None:
        nonlocal inside, most
        async with pace.turn(SERVER):
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0.001)
            inside -= 1

    async def all_visits() -> None:
        await asyncio.gather(*(visit() for _ in range(9)))

    asyncio.run(all_visits())

    assert most == 2


def test_the_longest_rule_of_robots_wins() -> None:
    rules = rules_from(resource(), b"User-agent: *\nDisallow: /a\nAllow: /a/open\nCrawl-delay: 99\n")

    assert [rules.allow(f"http://x/{path}") for path in ("a/b", "a/open/1", "c")] == [False, True, True]
    assert rules.delay == 10.0


def test_a_rule_for_us_by_name_is_ours() -> None:
    assert not rules_from(resource(), b"User-agent: oit-checker\nDisallow: /\n").allow("http://x/")


@pytest.mark.parametrize("reason", [Reason.NOT_FOUND, Reason.FORBIDDEN, Reason.RATE_LIMITED])
def test_no_robots_file_allows_everything(reason: Reason) -> None:
    rules = rules_from(Missed("http://x/robots.txt", (), reason), b"")

    assert rules.allow("http://x/a") and rules.refusal is None


def test_a_robots_file_that_the_server_fails_to_give_forbids_everything() -> None:
    refusal = rules_from(Missed("http://x/robots.txt", (), Reason.SERVER_ERROR, "HTTP 503"), b"").refusal

    assert refusal is not None and refusal.reason is Reason.ROBOTS and "503" in refusal.detail


def test_a_host_that_does_not_answer_is_told_as_that() -> None:
    refusal = rules_from(Missed("http://x/robots.txt", (), Reason.TIMEOUT), b"").refusal

    assert refusal is not None and refusal.reason is Reason.TIMEOUT


def test_a_web_page_in_place_of_robots_allows_everything() -> None:
    assert rules_from(resource(), b"<html>Disallow: /</html>").allow("http://x/a")
