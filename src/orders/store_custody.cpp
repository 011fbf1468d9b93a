// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/store_custody.h"

#include "base/text.h"

namespace ortoo::orders::store {

namespace {
const db::Sql select_papers{
    "orders.select_papers",
    "SELECT id, name, form, pages, to_return, taken_at, returned_at, condition, bag, place, "
    "holder, "
    "holder_name, moving, since, lost_at FROM papers WHERE county = $1 AND order_id = $2 "
    "ORDER BY id"};
// The move is the one under way to the holder; the last of a paper that names it.
const db::Sql select_held{
    "orders.select_papers_held",
    "SELECT p.id, p.name, p.form, p.pages, p.to_return, p.taken_at, p.returned_at, p.condition, "
    "p.bag, p.place, p.holder, p.holder_name, p.moving, p.since, p.lost_at, p.order_id, o.number, "
    "o.version, o.item_name, o.applicant_name, (SELECT m.id FROM paper_moves AS m WHERE "
    "m.county = p.county AND m.order_id = p.order_id AND m.taken_at IS NULL AND "
    "m.to_holder = p.holder AND (',' || m.papers || ',') LIKE ('%,' || p.id || ',%') "
    "ORDER BY m.seq DESC LIMIT 1) FROM papers AS p JOIN orders AS o ON o.county = p.county AND "
    "o.id = p.order_id WHERE p.county = $1 AND p.holder IN ($2, $3) AND p.holder <> '' AND "
    "p.returned_at IS NULL AND p.lost_at IS NULL ORDER BY p.since, p.id LIMIT $4 OFFSET $5"};
const db::Sql insert_paper{
    "orders.insert_paper",
    "INSERT INTO papers (county, order_id, id, name, form, pages, to_return, taken_at, condition, "
    "bag, place, holder, holder_name, since) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, "
    "$12, $13, $8)"};
const db::Sql update_returned{
    "orders.update_returned",
    "UPDATE papers SET returned_at = $4, place = 'client', holder = '', holder_name = '', "
    "moving = 0, since = $4 WHERE county = $1 AND order_id = $2 AND id = $3 AND "
    "returned_at IS NULL"};
const db::Sql update_place{
    "orders.update_place",
    "UPDATE papers SET bag = $4, place = $5, holder = $6, holder_name = $7, moving = $8, "
    "since = $9, lost_at = $10 WHERE county = $1 AND order_id = $2 AND id = $3"};
const db::Sql select_moves{
    "orders.select_moves",
    "SELECT id, bag, papers, from_place, from_holder, from_name, to_place, to_holder, to_name, "
    "given_by, given_name, given_at, taken_by, taken_name, taken_at, signature FROM paper_moves "
    "WHERE county = $1 AND order_id = $2 ORDER BY seq"};
const db::Sql insert_move{
    "orders.insert_move",
    "INSERT INTO paper_moves (county, order_id, id, bag, papers, from_place, from_holder, "
    "from_name, to_place, to_holder, to_name, given_by, given_name, given_at, taken_by, "
    "taken_name, taken_at, signature, seq) SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, "
    "$12, $13, $14, $15, $16, $17, $18, 1 + (SELECT count(*) FROM paper_moves WHERE county = $1 "
    "AND order_id = $2)"};
const db::Sql update_move{
    "orders.update_move",
    "UPDATE paper_moves SET taken_by = $4, taken_name = $5, taken_at = $6 WHERE county = $1 AND "
    "order_id = $2 AND id = $3"};
const db::Sql select_losses{
    "orders.select_losses",
    "SELECT id, papers, number, last_seen, found_on, circumstances, remedy, by_name, at "
    "FROM paper_losses WHERE county = $1 AND order_id = $2 ORDER BY at, id"};
const db::Sql insert_loss{
    "orders.insert_loss",
    "INSERT INTO paper_losses (county, order_id, id, papers, number, last_seen, found_on, "
    "circumstances, remedy, by_id, by_name, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, "
    "$11, $12)"};

Paper paper_row(const db::Row& row) {
    Paper p;
    p.id = row.text(0);
    p.name = row.text(1);
    p.form = row.as<PaperForm>(2);
    p.pages = row.integer(3);
    p.to_return = row.flag(4);
    p.taken_at = row.instant(5);
    p.returned_at = row.maybe_instant(6);
    p.condition = row.text(7);
    p.bag = row.text(8);
    p.place = row.as<Custodian>(9);
    p.holder = row.text(10);
    p.holder_name = row.text(11);
    p.moving = row.flag(12);
    p.since = row.maybe_instant(13).value_or(p.taken_at);
    p.lost_at = row.maybe_instant(14);
    return p;
}
}  // namespace

std::vector<Paper> papers_of(db::Session& session, std::string_view county, const OrderId& order) {
    return session.all(select_papers, {county, order}, paper_row);
}

std::vector<HeldPaper> held_by(db::Session& session, std::string_view county,
                               std::string_view staff, std::string_view unit, std::int64_t page) {
    return session.all(select_held, {county, staff, unit, held_page + 1, page * held_page},
                       [](const db::Row& row) {
                           HeldPaper h;
                           h.paper = paper_row(row);
                           h.order.text = row.text(15);
                           h.order_number = row.text(16);
                           h.order_version = row.integer(17);
                           h.item_name = row.text(18);
                           h.applicant_name = row.text(19);
                           h.move = row.maybe_text(20).value_or("");
                           return h;
                       });
}

void add_paper(db::Tx& tx, std::string_view county, const OrderId& order, const Paper& p) {
    tx.put(insert_paper, {county, order, p.id, p.name, p.form, p.pages, p.to_return, p.taken_at,
                          p.condition, p.bag, p.place, p.holder, p.holder_name});
}

void return_paper(db::Tx& tx, std::string_view county, const OrderId& order, std::string_view paper,
                  Instant at) {
    tx.run(update_returned, {county, order, paper, at});
}

void save_place(db::Tx& tx, std::string_view county, const OrderId& order, const Paper& p) {
    tx.run(update_place, {county, order, p.id, p.bag, p.place, p.holder, p.holder_name, p.moving,
                          p.since, p.lost_at});
}

std::vector<Move> moves_of(db::Session& session, std::string_view county, const OrderId& order) {
    return session.all(select_moves, {county, order}, [](const db::Row& row) {
        Move m;
        int c = 0;
        m.id.text = row.text(c++);
        m.bag = row.text(c++);
        m.papers = split(row.view(c++), ',');
        m.from = row.as<Custodian>(c++);
        m.from_holder = row.text(c++);
        m.from_name = row.text(c++);
        m.to = row.as<Custodian>(c++);
        m.to_holder = row.text(c++);
        m.to_name = row.text(c++);
        m.given_by = row.text(c++);
        m.given_name = row.text(c++);
        m.given_at = row.instant(c++);
        m.taken_by = row.text(c++);
        m.taken_name = row.text(c++);
        m.taken_at = row.maybe_instant(c++);
        m.signature.text = row.text(c);
        return m;
    });
}

void add_move(db::Tx& tx, std::string_view county, const OrderId& order, const Move& m) {
    const std::string papers = join(m.papers, ",");
    tx.put(insert_move, {county, order, m.id, m.bag, papers, m.from, m.from_holder, m.from_name,
                         m.to, m.to_holder, m.to_name, m.given_by, m.given_name, m.given_at,
                         m.taken_by, m.taken_name, m.taken_at, m.signature});
}

void save_move(db::Tx& tx, std::string_view county, const OrderId& order, const Move& m) {
    tx.run(update_move, {county, order, m.id, m.taken_by, m.taken_name, m.taken_at});
}

std::vector<Loss> losses_of(db::Session& session, std::string_view county, const OrderId& order) {
    return session.all(select_losses, {county, order}, [](const db::Row& row) {
        Loss l;
        int c = 0;
        l.id.text = row.text(c++);
        l.papers = split(row.view(c++), ',');
        l.number = row.text(c++);
        l.last_seen = row.text(c++);
        l.found_on = row.date(c++);
        l.circumstances = row.text(c++);
        l.remedy = row.text(c++);
        l.by_name = row.text(c++);
        l.at = row.instant(c);
        return l;
    });
}

void add_loss(db::Tx& tx, std::string_view county, const OrderId& order, const Loss& l) {
    const std::string papers = join(l.papers, ",");
    const std::string found = to_text(l.found_on);
    tx.put(insert_loss, {county, order, l.id, papers, l.number, l.last_seen, found, l.circumstances,
                         l.remedy, l.by, l.by_name, l.at});
}

}  // namespace ortoo::orders::store
