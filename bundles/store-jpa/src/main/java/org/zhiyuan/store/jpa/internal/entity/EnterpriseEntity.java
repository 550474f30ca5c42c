package org.zhiyuan.store.jpa.internal.entity;

import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.EnterpriseTag;

/** An enterprise, one per account and per credit code. */
@Entity
@Table(name = "enterprises")
public class EnterpriseEntity extends PlacedEntity {

    @Column(name = "credit_code")
    private String creditCode;

    @Column(name = "industry")
    private String industry;

    @Column(name = "tags")
    private String tags;

    /** The tags stand between blanks, so that each can be looked for. */
    public void copy(Enterprise enterprise) {
        place(enterprise.region(), enterprise.owner());
        this.creditCode = enterprise.facts().creditCode().value();
        this.industry = enterprise.facts().industry().name();
        this.tags = enterprise.facts().tags().stream()
                .map(EnterpriseTag::name)
                .sorted()
                .collect(Collectors.joining(" ", " ", " "));
    }
}
