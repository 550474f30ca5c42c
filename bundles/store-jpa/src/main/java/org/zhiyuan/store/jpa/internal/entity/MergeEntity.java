package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.merge.Merge;

/** A merge of duplicates; {@code slot} keeps one open merge a merged thing. */
@Entity
@Table(name = "merges")
public class MergeEntity extends AggregateEntity {

    @Column(name = "kind")
    private String kind;

    @Column(name = "survivor")
    private String survivor;

    @Column(name = "merged")
    private String merged;

    @Column(name = "standing")
    private int standing;

    @Column(name = "slot")
    private String slot;

    public void copy(Merge merge) {
        this.kind = merge.kind().name();
        this.survivor = merge.survivor();
        this.merged = merge.merged();
        this.standing = merge.standing() ? 1 : 0;
        this.slot = merge.open() ? slot(merge) : null;
    }

    private static String slot(Merge merge) {
        return merge.kind() + ":" + merge.merged();
    }
}
