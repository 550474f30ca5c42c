package org.zhiyuan.wire.account;

import java.util.Locale;
import org.zhiyuan.account.AccessToken;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.CreatedAccount;
import org.zhiyuan.account.NewAccount;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps accounts and tokens. */
public final class AccountMapper {
    private AccountMapper() {}

    public static AccountDto toDto(Account account) {
        AccountDto dto = new AccountDto();
        dto.id = account.id().value();
        dto.version = account.version();
        dto.name = account.name();
        dto.role = account.role().name();
        dto.region = account.region().code();
        dto.enabled = account.enabled();
        dto.proposal = KernelMapper.toDto(account.proposal());
        dto.createdAt = Moments.text(account.createdAt());
        return dto;
    }

    /** With the password if the platform made one. */
    public static CreatedAccountDto toDto(CreatedAccount created) {
        Account account = created.account();
        CreatedAccountDto dto = new CreatedAccountDto();
        dto.id = account.id().value();
        dto.version = account.version();
        dto.name = account.name();
        dto.role = account.role().name();
        dto.region = account.region().code();
        dto.enabled = account.enabled();
        dto.proposal = KernelMapper.toDto(account.proposal());
        dto.createdAt = Moments.text(account.createdAt());
        dto.password = created.password();
        return dto;
    }

    public static AccountPageDto toDto(Page<Account> page) {
        AccountPageDto dto = new AccountPageDto();
        dto.items = page.items().stream().map(AccountMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }

    public static TokenDto toDto(AccessToken token) {
        TokenDto dto = new TokenDto();
        dto.token = token.value();
        dto.expiresAt = Moments.text(token.expiresAt());
        return dto;
    }

    public static CallerDto toDto(Caller caller, Locale locale) {
        CallerDto dto = new CallerDto();
        dto.account = caller.account().value();
        dto.name = caller.name();
        dto.role = caller.role().name();
        dto.roleName = caller.role().label().in(locale);
        dto.region = caller.region().code();
        return dto;
    }

    public static NewAccount fromDto(NewAccountDto dto) {
        return Input.read(
                dto,
                (in, input) -> new NewAccount(
                        in.text("name", input.name),
                        in.text("password", input.password),
                        in.one("role", input.role, Role.class),
                        in.value("region", input.region, Region::of)));
    }

    public static boolean fromDto(EnabledDto dto) {
        return Input.read(dto, (in, input) -> in.answer("enabled", input.enabled));
    }

    /** The password wished for, null if the platform shall make one; no body means the same. */
    public static String fromDto(PasswordDto dto) {
        return dto == null ? null : Input.read(dto, (in, input) -> in.text("password", input.password));
    }
}
