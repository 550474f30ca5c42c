package org.zhiyuan.servicetype.industryspecial.internal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.SeatState;
import org.zhiyuan.core.Times;

/** A line of the programme (专场预告), as JSON and as XML; moments are ISO 8601 with offset. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "special",
        propOrder = {
            "activity",
            "industry",
            "theme",
            "host",
            "place",
            "venue",
            "start",
            "end",
            "expectedEnterprises",
            "freeSeats",
            "experts",
            "summary"
        })
public final class Special {

    @XmlElement(required = true)
    public String activity;

    @XmlElement(required = true)
    public String industry;

    @XmlElement(required = true)
    public String theme;

    public String host;
    public String place;
    public String venue;

    @XmlElement(required = true)
    public String start;

    @XmlElement(required = true)
    public String end;

    public int expectedEnterprises;
    public int freeSeats;
    public List<String> experts = new ArrayList<>();
    public String summary;

    /** For JAXB. */
    public Special() {}

    /** @param free seats that are left */
    Special(Activity from, int free, String summary) {
        activity = from.id().value();
        industry = text(from, IndustrySpecial.INDUSTRY);
        theme = text(from, IndustrySpecial.THEME);
        venue = text(from, IndustrySpecial.VENUE);
        host = from.host().name();
        place = from.plan().place();
        start = moment(from.plan().slot().start());
        end = moment(from.plan().slot().end());
        expectedEnterprises =
                from.plan().fields().get(IndustrySpecial.EXPECTED) instanceof Number number ? number.intValue() : 0;
        freeSeats = free;
        from.experts().stream()
                .filter(seat -> seat.state() == SeatState.ACCEPTED)
                .forEach(seat -> experts.add(seat.name()));
        this.summary = summary;
    }

    static String text(Activity from, String field) {
        return from.plan().fields().get(field) instanceof String text ? text : "";
    }

    private static String moment(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(Times.ZONE));
    }
}
