// SPDX-License-Identifier: MulanPSL-2.0
#include "notices/routes.h"

namespace ortoo::notices {

namespace {

struct LetterTag {};

struct LetterQuery {
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("page", r.page, number(0, 1000), "from 0");
    }
};

struct LetterAt {
    Id<LetterTag> id;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the letter");
    }
};

}  // namespace

http::Routes routes(const Outbox& outbox) {
    http::Routes table;
    table.push_back(http::get<LetterQuery, LetterList>(
        "/api/v1/me/letters", "Letters to the caller, newest first", http::signed_in, {},
        [&outbox](db::Session& session, const Context& ctx,
                  const LetterQuery& in) -> Result<LetterList> {
            return outbox.letters(session, ctx.county, ctx.actor.id, in.page.value_or(0));
        }));
    table.push_back(http::post<LetterAt, Nothing>(
        "/api/v1/letters/{id}/read", "Mark a letter as read", http::signed_in, {no_such_letter},
        [&outbox](db::Tx& tx, const Context& ctx, const LetterAt& in) -> Result<Nothing> {
            TRY(outbox.mark_read(tx, ctx, in.id.text));
            return Nothing{};
        }));
    for (http::Route& each : table) {
        each.tag = "notices";
    }
    return table;
}

}  // namespace ortoo::notices
