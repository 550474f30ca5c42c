package org.zhiyuan.wire.activity;

import java.util.List;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.activity.EnterpriseTag;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.wire.ContactDto;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.Versioned;

/** A small or medium enterprise (中小企业); the contact's phone is masked. */
@XmlType(name = "Enterprise")
public final class EnterpriseDto implements Versioned {
    public String id;
    public Long version;
    public String name;
    public String creditCode;
    public String region;

    @Names(Industry.class)
    public String industry;

    @Names(EnterpriseTag.class)
    public List<String> tags;

    public ContactDto contact;
    public String mergedInto;

    @Override
    public String key() {
        return id;
    }

    @Override
    public Long version() {
        return version;
    }
}
