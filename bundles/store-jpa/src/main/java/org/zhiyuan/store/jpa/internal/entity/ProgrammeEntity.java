package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.duty.GroupProgramme;

/** A station's programme for a key group; that it exists is public. */
@Entity
@Table(name = "programmes")
public class ProgrammeEntity extends PlacedEntity {

    @Column(name = "founders")
    private String group;

    public void copy(GroupProgramme programme) {
        place(programme.region(), programme.owner());
        this.group = programme.content().group().name();
    }
}
