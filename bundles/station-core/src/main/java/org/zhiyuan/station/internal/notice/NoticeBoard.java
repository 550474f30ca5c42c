package org.zhiyuan.station.internal.notice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.DocumentNumbers;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Sequences;
import org.zhiyuan.station.Grant;
import org.zhiyuan.station.Notice;
import org.zhiyuan.station.NoticeId;
import org.zhiyuan.station.NoticeKind;
import org.zhiyuan.station.NoticeQuery;
import org.zhiyuan.station.NoticeService;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.internal.workflow.StationDesk;
import org.zhiyuan.station.store.NoticeStore;

/** Publishes what the public must learn (通报公布), R34, R40, R104: in the unit of work that makes it so, never before or after. */
public final class NoticeBoard implements NoticeService {

    private final StationDesk desk;
    private final NoticeStore notices;
    private final Sequences sequences;

    public NoticeBoard(StationDesk desk, NoticeStore notices, Sequences sequences) {
        this.desk = desk;
        this.notices = notices;
        this.sequences = sequences;
    }

    @Override
    public Page<Notice> list(NoticeQuery query, PageRequest page) {
        return desk.read(() -> notices.list(query, page));
    }

    @Override
    public Optional<Notice> find(NoticeId id) {
        return desk.read(() -> notices.find(id));
    }

    /** Numbered by year without gaps; names no person. */
    public Notice publish(Caller caller, StationOperation operation, Station station, NoticeKind kind, String reason) {
        LocalDate today = desk.today();
        String number =
                DocumentNumbers.number("告", today.getYear(), sequences.next("station-notice-" + today.getYear()), 4);
        LocalDate until = kind == NoticeKind.OBJECTION_PERIOD
                ? station.award().publicity().until()
                : null;
        Notice notice = notices.insert(new Notice(
                new NoticeId(Ids.next(desk.clock())),
                0,
                number,
                kind,
                station.id(),
                station.application().name(),
                station.region(),
                station.title() == null ? null : station.title().number(),
                documents(station),
                reason,
                today,
                until,
                desk.clock().instant()));
        desk.log(caller, operation, station, Details.of("notice", number, "kind", kind.name()));
        return notice;
    }

    /** The departments' documents, industry first; null before there are any. */
    public static String documents(Station station) {
        return station.grants().isEmpty()
                ? null
                : station.grants().stream()
                        .sorted(Comparator.comparing(Grant::department))
                        .map(Grant::document)
                        .collect(Collectors.joining("、"));
    }
}
