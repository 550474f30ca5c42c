package org.zhiyuan.store.jpa.internal.entity;

import java.util.Locale;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.station.Rank;
import org.zhiyuan.station.Station;

/** A station; {@code openCode} is its credit code until it is at an end, so that an institution has one at a time. */
@Entity
@Table(name = "stations")
public class StationEntity extends PlacedEntity {

    @Column(name = "round_year")
    private int round;

    @Column(name = "stage")
    private String stage;

    @Column(name = "name")
    private String name;

    @Column(name = "open_code")
    private String openCode;

    @Column(name = "title_number")
    private String titleNumber;

    @Column(name = "rank_key")
    private String rankKey;

    public void copy(Station station) {
        place(station.region(), station.owner());
        this.round = station.round();
        this.stage = station.stage().name();
        this.name = station.application().name().toLowerCase(Locale.ROOT);
        this.openCode = station.stage().ended()
                ? null
                : station.application().creditCode().value();
        this.titleNumber = station.title() == null ? null : station.title().number();
        this.rankKey = station.rank().map(Rank::key).orElse(null);
    }
}
