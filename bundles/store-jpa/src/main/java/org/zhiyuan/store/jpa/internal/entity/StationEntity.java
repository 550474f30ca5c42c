package org.zhiyuan.store.jpa.internal.entity;

import java.util.Locale;
import java.util.Set;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationStage;

/** A station; {@code openCode} is its credit code until it is at an end, so that an institution has one at a time. */
@Entity
@Table(name = "stations")
public class StationEntity extends PlacedEntity {

    private static final Set<StationStage> ENDED =
            Set.of(StationStage.NOT_RECOMMENDED, StationStage.REJECTED, StationStage.REVOKED, StationStage.WITHDRAWN);

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

    public void copy(Station station) {
        place(station.region(), station.owner());
        this.round = station.round();
        this.stage = station.stage().name();
        this.name = station.application().name().toLowerCase(Locale.ROOT);
        this.openCode = ENDED.contains(station.stage()) ? null : station.application().creditCode().value();
        this.titleNumber = station.title() == null ? null : station.title().number();
    }
}
