package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Whose letter of appointment a number is, for every number ever given out. */
@Entity
@Table(name = "expert_letters")
public class LetterEntity {

    @Id
    @Column(name = "letter_number")
    private String number;

    @Column(name = "expert_id")
    private String expert;

    protected LetterEntity() {}

    public LetterEntity(String number, String expert) {
        this.number = number;
        this.expert = expert;
    }

    public String number() {
        return number;
    }

    public String expert() {
        return expert;
    }
}
