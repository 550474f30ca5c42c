package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.organization.ActingScope;
import org.zhiyuan.organization.VolunteerTeam;

/** A volunteer team; {@code provincial} is unique where it is not null, so there is one provincial team. */
@Entity
@Table(name = "teams")
public class TeamEntity extends PlacedEntity {

    @Column(name = "provincial")
    private String provincial;

    public void copy(VolunteerTeam team) {
        place(team.facts().region(), null);
        this.provincial = team.facts().scope() == ActingScope.PROVINCE
                ? team.facts().region().code()
                : null;
    }
}
