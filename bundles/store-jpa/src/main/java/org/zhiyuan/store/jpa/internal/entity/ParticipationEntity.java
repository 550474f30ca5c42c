package org.zhiyuan.store.jpa.internal.entity;

import java.util.function.UnaryOperator;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.duty.GroupStatus;
import org.zhiyuan.duty.Participation;

/** A part in a programme; in which one, and so of which group, only blind indexes tell, which are empty once the consent is withdrawn. */
@Entity
@Table(name = "participations")
public class ParticipationEntity extends PlacedEntity {

    @Column(name = "programme_index")
    private String programmeIndex;

    @Column(name = "group_index")
    private String groupIndex;

    public void copy(Participation participation, UnaryOperator<String> index) {
        place(participation.region(), participation.owner());
        GroupStatus status = participation.status();
        this.programmeIndex =
                status == null ? null : index.apply(status.programme().value());
        this.groupIndex = status == null ? null : index.apply(status.group().name());
    }
}
