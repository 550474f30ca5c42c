package org.zhiyuan.wire.oversight;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.ProposalDto;
import org.zhiyuan.wire.Versioned;

/** A merge of duplicates (合并); without {@code madeAt} it is proposed only, with {@code undoneAt} it is over. */
@XmlType(name = "Merge")
public final class MergeDto implements Versioned {
    public String id;
    public Long version;

    @Names(MergeKind.class)
    public String kind;

    public String kindName;
    public String survivor;
    public String merged;
    public String reason;
    public Boolean standing;
    public ProposalDto proposal;
    public String proposedBy;
    public String madeBy;

    @XmlSchemaType(name = "dateTime")
    public String madeAt;

    public String undoneBy;

    @XmlSchemaType(name = "dateTime")
    public String undoneAt;

    public String undoReason;

    @Override
    public String key() {
        return id;
    }

    @Override
    public Long version() {
        return version;
    }
}
