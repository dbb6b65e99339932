"""The language of the window: Chinese, unless the computer itself is set to English."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from lianbing_desktop.paths import resource
from lianbing_desktop.services import wording


def system_language() -> str:
    """ "en" on an English system, "zh_CN" on any other."""
    return "en" if QLocale.system().language() is QLocale.Language.English else "zh_CN"


def use_language(app: QCoreApplication, language: str) -> list[QTranslator]:
    """Have everything said in `language`: our sentences, our forms and Qt's own buttons.

    Call before the first window is made. Returns the translators, which `app` owns.
    """
    wording.use_language(language)
    if language == "en":
        QLocale.setDefault(QLocale(QLocale.Language.English))
        return []
    QLocale.setDefault(QLocale(QLocale.Language.Chinese, QLocale.Country.China))
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translators: list[QTranslator] = []
    for name, folder in (
        ("qtbase_zh_CN", qt_folder),
        ("lianbing_zh_CN", str(resource("translations"))),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            translators.append(translator)
    return translators
