package org.zhiyuan.store.jpa.internal.entity;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.expert.RecruitmentCall;

/** A call for experts and the days it is open. */
@Entity
@Table(name = "expert_calls")
public class CallEntity extends AggregateEntity {

    @Column(name = "opens")
    private LocalDate opens;

    @Column(name = "closes")
    private LocalDate closes;

    public void copy(RecruitmentCall call) {
        this.opens = call.text().opens();
        this.closes = call.lastDay();
    }
}
