package org.zhiyuan.soap.internal;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import org.zhiyuan.account.AccountAdmin;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.PluginService;
import org.zhiyuan.supervision.AuditService;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.account.AccountDto;
import org.zhiyuan.wire.account.AccountMapper;
import org.zhiyuan.wire.account.AccountPageDto;
import org.zhiyuan.wire.account.CallerDto;
import org.zhiyuan.wire.account.CreatedAccountDto;
import org.zhiyuan.wire.account.NewAccountDto;
import org.zhiyuan.wire.account.PasswordDto;
import org.zhiyuan.wire.plugin.PluginDto;
import org.zhiyuan.wire.plugin.PluginMapper;
import org.zhiyuan.wire.plugin.PluginPageDto;
import org.zhiyuan.wire.supervision.AuditMapper;
import org.zhiyuan.wire.supervision.AuditPageDto;
import org.zhiyuan.wire.supervision.AuditVerificationDto;

/** The caller, accounts (账户), the audit trail (审计记录, R94) and plugins (插件). No answer with a password is kept for a request key. */
@WebService(name = "Platform", serviceName = "PlatformService", portName = Endpoints.PORT, targetNamespace = "urn:zhiyuan:platform:1")
public class PlatformEndpoint extends ContractEndpoint {
    private final AccountAdmin accounts;
    private final AuditService audit;
    private final PluginService plugins;

    PlatformEndpoint(PlatformContracts contracts) {
        this.accounts = contracts.accounts();
        this.audit = contracts.audit();
        this.plugins = contracts.plugins();
    }

    @WebMethod
    @WebResult(name = "caller")
    public CallerDto whoAmI() throws PlatformFault {
        Caller caller = caller();
        if (caller.role() == Role.PUBLIC) {
            throw PlatformException.denied(Text.of("请先登录", "sign in first"));
        }
        return AccountMapper.toDto(caller, locale());
    }

    @WebMethod
    @WebResult(name = "account")
    public CreatedAccountDto createAccount(@WebParam(name = "account") NewAccountDto account) throws PlatformFault {
        return AccountMapper.toDto(accounts.create(caller(), AccountMapper.fromDto(required("account", account))));
    }

    @WebMethod
    @WebResult(name = "accounts")
    public AccountPageDto listAccounts(@WebParam(name = "limit") Integer limit, @WebParam(name = "cursor") String cursor)
            throws PlatformFault {
        return AccountMapper.toDto(accounts.list(caller(), page(limit, cursor)));
    }

    @WebMethod
    @WebResult(name = "account")
    public AccountDto getAccount(@WebParam(name = "id") String id) throws PlatformFault {
        return AccountMapper.toDto(accounts.get(caller(), new AccountId(id)));
    }

    @WebMethod
    @WebResult(name = "account")
    public AccountDto confirmAccount(@WebParam(name = "id") String id, @WebParam(name = "seen") Long seen) throws PlatformFault {
        return AccountMapper.toDto(accounts.confirm(caller(), new AccountId(id), seen(seen)));
    }

    @WebMethod
    @WebResult(name = "account")
    public AccountDto enableAccount(@WebParam(name = "id") String id, @WebParam(name = "enabled") Boolean enabled,
                                    @WebParam(name = "seen") Long seen) throws PlatformFault {
        return AccountMapper.toDto(accounts.setEnabled(caller(), new AccountId(id), seen(seen), required("enabled", enabled)));
    }

    @WebMethod
    @WebResult(name = "made")
    public PasswordDto changePassword(@WebParam(name = "id") String id, @WebParam(name = "password") String password,
                                      @WebParam(name = "seen") Long seen) throws PlatformFault {
        PasswordDto wish = new PasswordDto();
        wish.password = password;
        PasswordDto made = new PasswordDto();
        made.password = accounts.setPassword(caller(), new AccountId(id), seen(seen), AccountMapper.fromDto(wish)).password();
        return made;
    }

    @WebMethod
    @WebResult(name = "entries")
    public AuditPageDto listAuditEntries(@WebParam(name = "subject") String subject, @WebParam(name = "limit") Integer limit,
                                         @WebParam(name = "cursor") String cursor) throws PlatformFault {
        String wanted = subject == null ? null : Input.read(subject, (in, text) -> in.text("subject", text));
        return AuditMapper.toDto(audit.list(caller(), wanted, page(limit, cursor)));
    }

    @WebMethod
    @WebResult(name = "verification")
    public AuditVerificationDto verifyAudit() throws PlatformFault {
        return AuditMapper.toDto(audit.verify(caller()));
    }

    @WebMethod
    @WebResult(name = "plugins")
    public PluginPageDto listPlugins() throws PlatformFault {
        return PluginMapper.toDto(plugins.list(caller()), locale());
    }

    @WebMethod
    @WebResult(name = "plugin")
    public PluginDto releasePlugin(@WebParam(name = "kind") String kind, @WebParam(name = "id") String id) throws PlatformFault {
        return PluginMapper.toDto(plugins.release(caller(), required("kind", kind), required("id", id)), locale());
    }
}
