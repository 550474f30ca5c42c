package org.zhiyuan.wire.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of accounts. */
@XmlType(name = "AccountPage")
public final class AccountPageDto {
    public List<AccountDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
