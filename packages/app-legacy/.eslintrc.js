module.exports = require('../../.eslintrc.packages')(__dirname);
