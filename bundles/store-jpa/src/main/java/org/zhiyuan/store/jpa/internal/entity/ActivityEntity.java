package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.activity.Activity;

/** An activity; its seats are rows of their own, {@code seats} says how many, so that they are touched only when there are more. */
@Entity
@Table(name = "activities")
public class ActivityEntity extends PlacedEntity {

    @Column(name = "stage")
    private String stage;

    @Column(name = "service_type")
    private String serviceType;

    @Column(name = "station_id")
    private String station;

    @Column(name = "starts_at")
    private long startsAt;

    @Column(name = "owed_since")
    private Long owedSince;

    @Column(name = "seats")
    private int seats;

    /** @return whether the number of seats has changed */
    public boolean copy(Activity activity) {
        place(activity.region(), activity.owner());
        this.stage = activity.stage().name();
        this.serviceType = activity.plan().type().value();
        this.station = activity.plan().station() == null
                ? null
                : activity.plan().station().value();
        this.startsAt = activity.plan().slot().start().toEpochMilli();
        this.owedSince = activity.owesFeedback() ? activity.plan().slot().end().toEpochMilli() : null;
        int before = seats;
        this.seats = 1 + activity.experts().size() + activity.enterprises().size();
        return seats != before;
    }
}
