package org.zhiyuan.wire.account;

import javax.xml.bind.annotation.XmlType;

/** Whether an account may sign in. */
@XmlType(name = "Enabled")
public final class EnabledDto {
    public Boolean enabled;
}
