"""The least that a Qt program can be: a window with a text browser, to measure ours against."""

import sys

from PySide6.QtWidgets import QApplication, QTextBrowser


def main() -> int:
    application = QApplication(sys.argv)
    browser = QTextBrowser()
    browser.setHtml("<h1>Een leeg venster</h1>" + "<p>Met een beetje tekst erin.</p>" * 12)
    browser.resize(1366, 700)
    browser.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
