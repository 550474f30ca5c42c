package org.zhiyuan.station;

import java.time.LocalDate;
import org.zhiyuan.core.Problems;

/** The notice that tells of another end of a window (申报期调整通知), R36: its document and day. */
public record WindowNotice(String document, LocalDate date) {

    public WindowNotice {
        new Problems().text("document", document, 200).require("date", date).raise();
    }
}
