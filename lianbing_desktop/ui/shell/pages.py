"""The pages of the window by the stage they belong to; a stage without a page is left out of the navigation."""

from __future__ import annotations

from lianbing_desktop.ui.arrangements.arrangements_page import ArrangementsPage
from lianbing_desktop.ui.awards.awards_page import AwardsPage
from lianbing_desktop.ui.delegation.delegation_page import DelegationPage
from lianbing_desktop.ui.eligibility.eligibility_page import EligibilityPage
from lianbing_desktop.ui.intake.checks_page import ChecksPage
from lianbing_desktop.ui.intake.intake_page import IntakePage
from lianbing_desktop.ui.log.log_page import LogPage
from lianbing_desktop.ui.overview.overview_page import OverviewPage
from lianbing_desktop.ui.packets.packets_page import PacketsPage
from lianbing_desktop.ui.packets.task_page import TaskPage
from lianbing_desktop.ui.ranking.ranking_page import RankingPage
from lianbing_desktop.ui.roster.roster_page import RosterPage
from lianbing_desktop.ui.scores.scores_page import ScoresPage
from lianbing_desktop.ui.shell.page import Page

PAGES: dict[str, type[Page]] = {
    page.stage: page
    for page in (
        TaskPage,
        OverviewPage,
        IntakePage,
        RosterPage,
        ChecksPage,
        EligibilityPage,
        ArrangementsPage,
        ScoresPage,
        RankingPage,
        DelegationPage,
        AwardsPage,
        PacketsPage,
        LogPage,
    )
}
