package org.zhiyuan.wire.oversight;

import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.wire.Names;

/** A merge of duplicates as it is proposed or confirmed (合并重复登记). */
@XmlType(name = "NewMerge")
public final class NewMergeDto {
    @Names(MergeKind.class)
    public String kind;

    public String survivor;
    public String merged;
    public String reason;
}
