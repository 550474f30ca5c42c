package org.zhiyuan.operations.account;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.account.AccountAdmin;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.PageParams;
import org.zhiyuan.wire.account.AccountDto;
import org.zhiyuan.wire.account.AccountMapper;
import org.zhiyuan.wire.account.AccountPageDto;
import org.zhiyuan.wire.account.CreatedAccountDto;
import org.zhiyuan.wire.account.EnabledDto;
import org.zhiyuan.wire.account.NewAccountDto;
import org.zhiyuan.wire.account.PasswordDto;

/** Accounts (账户). */
@Path("/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "账户 Accounts")
public final class AccountOperations {
    private final AccountAdmin accounts;

    public AccountOperations(AccountAdmin accounts) {
        this.accounts = accounts;
    }

    @POST
    @PlatformOperation(
            name = "createAccount",
            right = "ACCOUNT_CREATE",
            creates = true,
            secret = true,
            zh = "新建账户；未给密码时由平台生成并只显示一次",
            en = "Make an account; without a password the platform makes one and shows it once")
    public CreatedAccountDto create(@Context Caller caller, NewAccountDto account) {
        return AccountMapper.toDto(accounts.create(caller, AccountMapper.fromDto(account)));
    }

    @GET
    @PlatformOperation(
            name = "listAccounts",
            right = "ACCOUNT_READ",
            zh = "辖区内账户",
            en = "The accounts of the caller's region")
    public AccountPageDto list(@Context Caller caller, @BeanParam PageParams page) {
        return AccountMapper.toDto(accounts.list(caller, page.request()));
    }

    @GET
    @Path("/{id}")
    @PlatformOperation(name = "getAccount", right = "ACCOUNT_READ", zh = "账户", en = "An account")
    public AccountDto get(@Context Caller caller, @PathParam("id") String id) {
        return AccountMapper.toDto(accounts.get(caller, new AccountId(id)));
    }

    @POST
    @Path("/{id}/confirmation")
    @PlatformOperation(
            name = "confirmAccount",
            right = "ACCOUNT_CONFIRM",
            zh = "第二人确认经办人员账户（R94）",
            en = "Second person confirms an official's account (R94)")
    public AccountDto confirm(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen) {
        return AccountMapper.toDto(accounts.confirm(caller, new AccountId(id), seen));
    }

    @PUT
    @Path("/{id}/enabled")
    @PlatformOperation(
            name = "enableAccount",
            right = "ACCOUNT_CHANGE",
            zh = "启用或停用账户",
            en = "Open or close an account")
    public AccountDto setEnabled(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, EnabledDto enabled) {
        return AccountMapper.toDto(
                accounts.setEnabled(caller, new AccountId(id), seen, AccountMapper.fromDto(enabled)));
    }

    @PUT
    @Path("/{id}/password")
    @PlatformOperation(
            name = "changePassword",
            right = "ACCOUNT_CHANGE",
            secret = true,
            zh = "更换密码；未给密码时由平台生成并只显示一次",
            en = "Change a password; without one the platform makes one and shows it once")
    public PasswordDto setPassword(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, PasswordDto password) {
        PasswordDto answer = new PasswordDto();
        answer.password = accounts.setPassword(caller, new AccountId(id), seen, AccountMapper.fromDto(password))
                .password();
        return answer;
    }
}
