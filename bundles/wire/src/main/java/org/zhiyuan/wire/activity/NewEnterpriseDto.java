package org.zhiyuan.wire.activity;

import java.util.List;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.activity.EnterpriseTag;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.wire.ContactDto;
import org.zhiyuan.wire.Names;

/** What an enterprise states of itself (企业登记). */
@XmlType(name = "NewEnterprise")
public final class NewEnterpriseDto {
    public String name;
    public String creditCode;
    public String region;

    @Names(Industry.class)
    public String industry;

    @Names(EnterpriseTag.class)
    public List<String> tags;

    public ContactDto contact;
}
