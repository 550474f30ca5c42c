package org.zhiyuan.wire.activity;

import java.util.List;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.wire.ContactDto;

/** What an enterprise states of itself (企业登记). */
@XmlType(name = "NewEnterprise")
public final class NewEnterpriseDto {
    public String name;
    public String creditCode;
    public String region;
    public String industry;
    public List<String> tags;
    public ContactDto contact;
}
