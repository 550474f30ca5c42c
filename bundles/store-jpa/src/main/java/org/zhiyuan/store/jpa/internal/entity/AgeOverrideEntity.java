package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;

/** An override of the age limit; {@code person} is the blind index of the ID number once it is in force. */
@Entity
@Table(name = "age_overrides")
public class AgeOverrideEntity extends AggregateEntity {

    @Column(name = "person_index")
    private String person;

    public void hold(String index) {
        this.person = index;
    }
}
