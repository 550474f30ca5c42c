package org.zhiyuan.operations.account;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.account.AccountService;
import org.zhiyuan.core.Caller;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.wire.account.AccountMapper;
import org.zhiyuan.wire.account.CallerDto;
import org.zhiyuan.wire.account.TokenDto;

/** Bearer tokens, and who the caller is. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "账户 Accounts")
public final class TokenOperations {
    private final AccountService accounts;

    public TokenOperations(AccountService accounts) {
        this.accounts = accounts;
    }

    @POST
    @Path("/tokens")
    @PlatformOperation(
            name = "issueToken",
            right = "SIGNED_IN",
            secret = true,
            zh = "换取短期访问令牌",
            en = "Get a short-lived access token")
    public TokenDto issue(@Context Caller caller) {
        return AccountMapper.toDto(accounts.issueToken(caller));
    }

    @GET
    @Path("/me")
    @PlatformOperation(name = "whoAmI", right = "SIGNED_IN", zh = "当前账户", en = "The account that asks")
    public CallerDto me(@Context Caller caller) {
        return AccountMapper.toDto(caller, caller.locale());
    }
}
