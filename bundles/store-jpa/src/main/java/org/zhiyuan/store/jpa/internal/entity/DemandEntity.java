package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.activity.Demand;

/** A demand of an enterprise. */
@Entity
@Table(name = "demands")
public class DemandEntity extends PlacedEntity {

    @Column(name = "stage")
    private String stage;

    @Column(name = "industry")
    private String industry;

    @Column(name = "station_id")
    private String station;

    @Column(name = "stated_at")
    private long statedAt;

    public void copy(Demand demand) {
        place(demand.region(), demand.owner());
        this.stage = demand.stage().name();
        this.industry = demand.industry().name();
        this.station = demand.collector() == null ? null : demand.collector().value();
        this.statedAt = demand.statedAt().toEpochMilli();
    }
}
