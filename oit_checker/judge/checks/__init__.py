"""Ways of looking, one file each; the table is the only list of them.

A check module holds its manual page (docstring), `NAME`, `Want` (its options, which double as the schema of the YAML) and
`check(want, view, period) -> Outcome`.
"""

from __future__ import annotations

from types import ModuleType

from oit_checker.judge.checks import (
    account,
    answers,
    cells,
    channel,
    chart,
    columns,
    contact,
    document,
    fiscal_year,
    follows,
    in_office,
    money,
    month_row,
    months,
    people,
    reachable,
    signed,
    steps,
    survey_code,
    text,
)

CHECKS: dict[str, ModuleType] = {
    module.NAME: module
    for module in (
        account,
        answers,
        cells,
        channel,
        chart,
        columns,
        contact,
        document,
        fiscal_year,
        follows,
        in_office,
        money,
        month_row,
        months,
        people,
        reachable,
        signed,
        steps,
        survey_code,
        text,
    )
}
