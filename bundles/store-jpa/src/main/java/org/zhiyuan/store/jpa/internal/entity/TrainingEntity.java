package org.zhiyuan.store.jpa.internal.entity;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.record.Training;

/** A training; {@code slot} keeps one of a day and content an expert until it is voided. */
@Entity
@Table(name = "trainings")
public class TrainingEntity extends AggregateEntity {

    @Column(name = "expert")
    private String expert;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "valid_now")
    private int valid;

    @Column(name = "slot")
    private String slot;

    public void copy(Training training) {
        this.expert = training.expert().value();
        this.heldOn = training.facts().date();
        this.valid = training.valid() ? 1 : 0;
        this.slot = training.valid()
                ? String.join(":", expert, heldOn.toString(), training.facts().content())
                : null;
    }
}
