package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.duty.Assignment;

/** A task set a station; {@code dueDay} is empty once the station has nothing left to do. */
@Entity
@Table(name = "assignments")
public class AssignmentEntity extends PlacedEntity {

    @Column(name = "stage")
    private String stage;

    @Column(name = "station_id")
    private String station;

    @Column(name = "due_day")
    private Long dueDay;

    public void copy(Assignment task) {
        place(task.region(), task.owner());
        this.stage = task.stage().name();
        this.station = task.content().station().value();
        this.dueDay = task.open() ? task.content().due().toEpochDay() : null;
    }
}
