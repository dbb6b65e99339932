"""A snapshot brought forward by what operations touched is the one a fresh look at the file would give."""

from contextlib import closing, suppress
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from lianbing_desktop.domain.entrant import EntrantStatus
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import NOT_ENTERED, RoundKind, Score, ScoreState, Team
from lianbing_desktop.domain.scoring.questions import QuestionEvent
from lianbing_desktop.domain.scoring.round_form import Outcome, RoundForm, RoundSettings
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.scoring.rounds import add_round, enter_score, save_team
from lianbing_desktop.services.snapshot import read_snapshot
from lianbing_desktop.storage import entrants, question_events, rounds, scores
from tests.builders import add_person, new_contest, unit_id

VALUES = st.sampled_from(
    [Score(ScoreState.ABSENT), NOT_ENTERED, *(Score(ScoreState.SCORED, Decimal(n)) for n in (0, 7, 9))]
)
FORMS = {
    "笔试": (RoundKind.INDIVIDUAL, RoundForm.WRITTEN, RoundSettings()),
    "情景": (RoundKind.INDIVIDUAL, RoundForm.JUDGED, RoundSettings(judges=3, drop_from=3)),
    "抢答": (RoundKind.TEAM, RoundForm.BUZZER, RoundSettings(costs=((Outcome.WRONG, Decimal(1)),))),
    "加减分": (RoundKind.TEAM, RoundForm.ADJUSTMENT, RoundSettings()),
}


class TwoConnections(RuleBasedStateMachine):
    """Two connections write to one file, undo and redo; the first one's snapshot must never differ from the file."""

    def __init__(self):
        super().__init__()
        self.folder = TemporaryDirectory()
        self.contest = new_contest(Path(self.folder.name))
        self.other = Contest.open(self.contest.path)
        self.other.device = "b" * 12
        self.people = [add_person(self.contest, name, "古田县").id for name in ("薛思", "吴涵娜", "余军静")]
        county = unit_id(self.contest, "古田县")
        self.teams = [save_team(self.contest, Team("", county, name)).id for name in ("一队", "二队")]
        self.rounds = {
            name: add_round(self.contest, name, kind, form=form, settings=rules).id
            for name, (kind, form, rules) in FORMS.items()
        }

    def teardown(self):
        self.contest.close()
        self.other.close()
        self.folder.cleanup()

    def writer(self, elsewhere):
        return self.other if elsewhere else self.contest

    @rule(
        who=st.integers(0, 2),
        name=st.sampled_from(["笔试", "情景", "抢答"]),
        part=st.sampled_from(["", "judge:1", "judge:2", "judge:3"]),
        entry_pass=st.sampled_from(["", "", "first"]),
        score=VALUES,
        elsewhere=st.booleans(),
    )
    def enter(self, who, name, part, entry_pass, score, elsewhere):
        subject = self.people[who] if name != "抢答" else self.teams[who % 2]
        with self.writer(elsewhere).operation("score_entered") as write:
            scores.enter(write, self.rounds[name], subject, score, part=part, entry_pass=entry_pass)

    @rule(who=st.integers(0, 2), value=st.integers(0, 3))
    def arrive_from_another_pc(self, who, value):
        """An entry that knows nothing of the ones here: a contradiction where both say something."""
        with self.contest.operation("score_entered") as write:
            row = {
                "device": "c" * 12, "sequence": self.contest.snapshot().version, "round_id": self.rounds["笔试"],
                "subject_id": self.people[who], "state": "scored", "value": str(value), "entered_at": write.at,
                "operator": "", "source": "", "supersedes": "[]", "reason": "",
            }  # fmt: skip
            sql = f"INSERT INTO score_entries ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})"
            write.append(sql, tuple(row.values()), "score_entries", f"{row['device']}:{row['sequence']}", row)

    @rule(
        name=st.sampled_from(["抢答", "加减分"]),
        team=st.integers(0, 1),
        outcome=st.sampled_from(Outcome),
        elsewhere=st.booleans(),
    )
    def happen(self, name, team, outcome, elsewhere):
        event = QuestionEvent("", self.rounds[name], self.teams[team], "", "1", Decimal(10), outcome, None, "", "")
        with self.writer(elsewhere).operation("question_answered") as write:
            question_events.add_event(write, event)

    @rule(name=st.sampled_from(["抢答", "加减分"]), which=st.integers(0, 9))
    def take_an_event_back(self, name, which):
        log = self.contest.snapshot().events.get(self.rounds[name], ())
        if log:
            with suppress(UserError), self.contest.operation("question_reversed") as write:
                question_events.reverse_event(write, log[which % len(log)].key, "误判")

    @rule(who=st.integers(0, 2), gone=st.booleans())
    def withdraw(self, who, gone):
        entrant = self.contest.snapshot().entrant_by_id.get(self.people[who])
        if entrant:
            with self.contest.operation("entrant_withdrawn") as write:
                status = EntrantStatus.WITHDRAWN if gone else EntrantStatus.ACTIVE
                entrants.change(write, replace(entrant, status=status))

    @rule(judges=st.integers(1, 3))
    def change_settings(self, judges):
        some = self.contest.snapshot().round_by_id.get(self.rounds["情景"])
        if some:
            with self.contest.operation("round_changed") as write:
                rounds.change_round(write, replace(some, settings=replace(some.settings, judges=judges)))

    @rule(redo=st.booleans(), steps=st.integers(1, 4))
    def undo(self, redo, steps):
        for _ in range(steps):
            with suppress(UserError):
                (self.contest.redo if redo else self.contest.undo)()

    @invariant()
    def the_snapshot_is_what_the_file_holds(self):
        found = self.contest.snapshot()
        assert found == read_snapshot(self.contest.file, found.version)


TestTwoConnections = TwoConnections.TestCase
TestTwoConnections.settings = settings(max_examples=12, stateful_step_count=25, deadline=None)


def test_an_entry_that_no_operation_tells_of_is_seen_all_the_same(tmp_path):
    """Whatever brings logs together, the newest state of the file is what counts."""
    with closing(new_contest(tmp_path)) as contest:
        person = add_person(contest, "薛思").id
        some = add_round(contest, "笔试", RoundKind.INDIVIDUAL)
        assert contest.snapshot().scores == {}
        contest.file.connection.execute(
            "INSERT INTO score_entries (device, sequence, round_id, subject_id, state, value, entered_at, operator,"
            " source, supersedes, reason) VALUES ('c', 1, ?, ?, 'scored', '88', '', '', '', '[]', '')",
            (some.id, person),
        )
        add_person(contest, "吴涵娜")
        assert contest.snapshot().scores == {(person, some.id): Score(ScoreState.SCORED, Decimal(88))}


def test_what_an_operation_did_not_touch_is_the_very_same_object(tmp_path):
    with closing(new_contest(tmp_path)) as contest:
        person = add_person(contest, "薛思").id
        some = add_round(contest, "笔试", RoundKind.INDIVIDUAL)
        before = contest.snapshot()
        before_people = before.entrant_by_id
        enter_score(contest, some.id, person, Score(ScoreState.ABSENT))
        after = contest.snapshot()
        assert after.scores != before.scores
        assert after.entrants is before.entrants
        assert after.rules is before.rules
        assert after.entrant_by_id is before_people
